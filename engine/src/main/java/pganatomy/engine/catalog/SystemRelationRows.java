package pganatomy.engine.catalog;

/// System relations of PostgreSQL 18, taken from it by tests/tools/initial-catalogs.py: data, not
/// code. One line each: name, OID, OID of the row type, kind, shared, columns (name and type, with
/// `!` for NOT NULL, `^` for a text of collation C in a view). Sorted by name.
///
/// PostgreSQL: src/include/catalog
final class SystemRelationRows {
  static final String ROWS =
      """
      pg_aggregate\t2600\t10027\tr\t0\taggfnoid 24!,aggkind 18!,aggnumdirectargs 21!,aggtransfn 24!,aggfinalfn 24!,aggcombinefn 24!,aggserialfn 24!,aggdeserialfn 24!,aggmtransfn 24!,aggminvtransfn 24!,aggmfinalfn 24!,aggfinalextra 16!,aggmfinalextra 16!,aggfinalmodify 18!,aggmfinalmodify 18!,aggsortop 26!,aggtranstype 26!,aggtransspace 23!,aggmtranstype 26!,aggmtransspace 23!,agginitval 25,aggminitval 25
      pg_aios\t12355\t12357\tv\t0\tpid 23,io_id 23,io_generation 20,state 25,operation 25,off 20,length 20,target 25,handle_data_len 21,raw_result 23,result 25,target_desc 25,f_sync 16,f_localmem 16,f_buffered 16
      pg_am\t2601\t10015\tr\t0\toid 26!,amname 19!,amhandler 24!,amtype 18!
      pg_amop\t2602\t10017\tr\t0\toid 26!,amopfamily 26!,amoplefttype 26!,amoprighttype 26!,amopstrategy 21!,amoppurpose 18!,amopopr 26!,amopmethod 26!,amopsortfamily 26!
      pg_amproc\t2603\t10019\tr\t0\toid 26!,amprocfamily 26!,amproclefttype 26!,amprocrighttype 26!,amprocnum 21!,amproc 24!
      pg_attrdef\t2604\t10001\tr\t0\toid 26!,adrelid 26!,adnum 21!,adbin 194!
      pg_attribute\t1249\t75\tr\t0\tattrelid 26!,attname 19!,atttypid 26!,attlen 21!,attnum 21!,atttypmod 23!,attndims 21!,attbyval 16!,attalign 18!,attstorage 18!,attcompression 18!,attnotnull 16!,atthasdef 16!,atthasmissing 16!,attidentity 18!,attgenerated 18!,attisdropped 16!,attislocal 16!,attinhcount 21!,attcollation 26!,attstattarget 21,attacl 1034,attoptions 1009,attfdwoptions 1009,attmissingval 2277
      pg_auth_members\t1261\t2843\tr\t1\toid 26!,roleid 26!,member 26!,grantor 26!,admin_option 16!,inherit_option 16!,set_option 16!
      pg_authid\t1260\t2842\tr\t1\toid 26!,rolname 19!,rolsuper 16!,rolinherit 16!,rolcreaterole 16!,rolcreatedb 16!,rolcanlogin 16!,rolreplication 16!,rolbypassrls 16!,rolconnlimit 23!,rolpassword 25,rolvaliduntil 1184
      pg_available_extension_versions\t12085\t12087\tv\t0\tname 19,version 25,installed 16,superuser 16,trusted 16,relocatable 16,schema 19,requires 1003,comment 25
      pg_available_extensions\t12081\t12083\tv\t0\tname 19,default_version 25,installed_version 25^,comment 25
      pg_backend_memory_contexts\t12142\t12144\tv\t0\tname 25,ident 25,type 25,level 23,path 1007,total_bytes 20,total_nblocks 20,free_bytes 20,free_chunks 20,used_bytes 20
      pg_cast\t2605\t10043\tr\t0\toid 26!,castsource 26!,casttarget 26!,castfunc 26!,castcontext 18!,castmethod 18!
      pg_class\t1259\t83\tr\t0\toid 26!,relname 19!,relnamespace 26!,reltype 26!,reloftype 26!,relowner 26!,relam 26!,relfilenode 26!,reltablespace 26!,relpages 23!,reltuples 700!,relallvisible 23!,relallfrozen 23!,reltoastrelid 26!,relhasindex 16!,relisshared 16!,relpersistence 18!,relkind 18!,relnatts 21!,relchecks 21!,relhasrules 16!,relhastriggers 16!,relhassubclass 16!,relrowsecurity 16!,relforcerowsecurity 16!,relispopulated 16!,relreplident 18!,relispartition 16!,relrewrite 26!,relfrozenxid 28!,relminmxid 28!,relacl 1034,reloptions 1009,relpartbound 194
      pg_collation\t3456\t10095\tr\t0\toid 26!,collname 19!,collnamespace 26!,collowner 26!,collprovider 18!,collisdeterministic 16!,collencoding 23!,collcollate 25,collctype 25,colllocale 25,collicurules 25,collversion 25
      pg_config\t12130\t12132\tv\t0\tname 25,setting 25
      pg_constraint\t2606\t10003\tr\t0\toid 26!,conname 19!,connamespace 26!,contype 18!,condeferrable 16!,condeferred 16!,conenforced 16!,convalidated 16!,conrelid 26!,contypid 26!,conindid 26!,conparentid 26!,confrelid 26!,confupdtype 18!,confdeltype 18!,confmatchtype 18!,conislocal 16!,coninhcount 21!,connoinherit 16!,conperiod 16!,conkey 1005,confkey 1005,conpfeqop 1028,conppeqop 1028,conffeqop 1028,confdelsetcols 1005,conexclop 1028,conbin 194
      pg_conversion\t2607\t10049\tr\t0\toid 26!,conname 19!,connamespace 26!,conowner 26!,conforencoding 23!,contoencoding 23!,conproc 24!,condefault 16!
      pg_cursors\t12077\t12079\tv\t0\tname 25,statement 25,is_holdable 16,is_binary 16,is_scrollable 16,creation_time 1184
      pg_database\t1262\t1248\tr\t1\toid 26!,datname 19!,datdba 26!,encoding 23!,datlocprovider 18!,datistemplate 16!,datallowconn 16!,dathasloginevt 16!,datconnlimit 23!,datfrozenxid 28!,datminmxid 28!,dattablespace 26!,datcollate 25!,datctype 25!,datlocale 25,daticurules 25,datcollversion 25,datacl 1034
      pg_db_role_setting\t2964\t10054\tr\t1\tsetdatabase 26!,setrole 26!,setconfig 1009
      pg_default_acl\t826\t10088\tr\t0\toid 26!,defaclrole 26!,defaclnamespace 26!,defaclobjtype 18!,defaclacl 1034!
      pg_depend\t2608\t10051\tr\t0\tclassid 26!,objid 26!,objsubid 23!,refclassid 26!,refobjid 26!,refobjsubid 23!,deptype 18!
      pg_description\t2609\t10041\tr\t0\tobjoid 26!,classoid 26!,objsubid 23!,description 25!
      pg_enum\t3501\t10045\tr\t0\toid 26!,enumtypid 26!,enumsortorder 700!,enumlabel 19!
      pg_event_trigger\t3466\t10039\tr\t0\toid 26!,evtname 19!,evtevent 19!,evtowner 26!,evtfoid 26!,evtenabled 18!,evttags 1009
      pg_extension\t3079\t10074\tr\t0\toid 26!,extname 19!,extowner 26!,extnamespace 26!,extrelocatable 16!,extversion 25!,extconfig 1028,extcondition 1009
      pg_file_settings\t12110\t12112\tv\t0\tsourcefile 25,sourceline 23,seqno 23,name 25,setting 25,applied 16,error 25
      pg_foreign_data_wrapper\t2328\t10076\tr\t0\toid 26!,fdwname 19!,fdwowner 26!,fdwhandler 26!,fdwvalidator 26!,fdwacl 1034,fdwoptions 1009
      pg_foreign_server\t1417\t10078\tr\t0\toid 26!,srvname 19!,srvowner 26!,srvfdw 26!,srvtype 25,srvversion 25,srvacl 1034,srvoptions 1009
      pg_foreign_table\t3118\t10082\tr\t0\tftrelid 26!,ftserver 26!,ftoptions 1009
      pg_group\t12010\t12012\tv\t0\tgroname 19,grosysid 26,grolist 1028
      pg_hba_file_rules\t12114\t12116\tv\t0\trule_number 23,file_name 25,line_number 23,type 25,database 1009,user_name 1009,address 25,netmask 25,auth_method 25,options 1009,error 25
      pg_ident_file_mappings\t12118\t12120\tv\t0\tmap_number 23,file_name 25,line_number 23,map_name 25,sys_name 25,pg_username 25,error 25
      pg_index\t2610\t10007\tr\t0\tindexrelid 26!,indrelid 26!,indnatts 21!,indnkeyatts 21!,indisunique 16!,indnullsnotdistinct 16!,indisprimary 16!,indisexclusion 16!,indimmediate 16!,indisclustered 16!,indisvalid 16!,indcheckxmin 16!,indisready 16!,indislive 16!,indisreplident 16!,indkey 22!,indcollation 30!,indclass 30!,indoption 22!,indexprs 194,indpred 194
      pg_indexes\t12043\t12045\tv\t0\tschemaname 19,tablename 19,indexname 19,tablespace 19,indexdef 25
      pg_inherits\t2611\t10005\tr\t0\tinhrelid 26!,inhparent 26!,inhseqno 23!,inhdetachpending 16!
      pg_init_privs\t3394\t10090\tr\t0\tobjoid 26!,classoid 26!,objsubid 23!,privtype 18!,initprivs 1034!
      pg_language\t2612\t10021\tr\t0\toid 26!,lanname 19!,lanowner 26!,lanispl 16!,lanpltrusted 16!,lanplcallfoid 26!,laninline 26!,lanvalidator 26!,lanacl 1034
      pg_largeobject\t2613\t10025\tr\t0\tloid 26!,pageno 23!,data 17!
      pg_largeobject_metadata\t2995\t10023\tr\t0\toid 26!,lomowner 26!,lomacl 1034
      pg_locks\t12073\t12075\tv\t0\tlocktype 25,database 26,relation 26,page 23,tuple 21,virtualxid 25,transactionid 28,classid 26,objid 26,objsubid 21,virtualtransaction 25,pid 23,mode 25,granted 16,fastpath 16,waitstart 1184
      pg_matviews\t12038\t12040\tv\t0\tschemaname 19,matviewname 19,matviewowner 19,tablespace 19,hasindexes 16,ispopulated 16,definition 25
      pg_namespace\t2615\t10047\tr\t0\toid 26!,nspname 19!,nspowner 26!,nspacl 1034
      pg_opclass\t2616\t10013\tr\t0\toid 26!,opcmethod 26!,opcname 19!,opcnamespace 26!,opcowner 26!,opcfamily 26!,opcintype 26!,opcdefault 16!,opckeytype 26!
      pg_operator\t2617\t10009\tr\t0\toid 26!,oprname 19!,oprnamespace 26!,oprowner 26!,oprkind 18!,oprcanmerge 16!,oprcanhash 16!,oprleft 26!,oprright 26!,oprresult 26!,oprcom 26!,oprnegate 26!,oprcode 24!,oprrest 24!,oprjoin 24!
      pg_opfamily\t2753\t10011\tr\t0\toid 26!,opfmethod 26!,opfname 19!,opfnamespace 26!,opfowner 26!
      pg_parameter_acl\t6243\t10097\tr\t1\toid 26!,parname 25!,paracl 1034
      pg_partitioned_table\t3350\t10099\tr\t0\tpartrelid 26!,partstrat 18!,partnatts 21!,partdefid 26!,partattrs 22!,partclass 30!,partcollation 30!,partexprs 194
      pg_policies\t12018\t12020\tv\t0\tschemaname 19,tablename 19,policyname 19,permissive 25,roles 1003,cmd 25,qual 25^,with_check 25^
      pg_policy\t3256\t10084\tr\t0\toid 26!,polname 19!,polrelid 26!,polcmd 18!,polpermissive 16!,polroles 1028!,polqual 194,polwithcheck 194
      pg_prepared_statements\t12095\t12097\tv\t0\tname 25,statement 25,prepare_time 1184,parameter_types 2211,result_types 2211,from_sql 16,generic_plans 20,custom_plans 20
      pg_prepared_xacts\t12090\t12092\tv\t0\ttransaction 28,gid 25,prepared 1184,owner 19,database 19
      pg_proc\t1255\t81\tr\t0\toid 26!,proname 19!,pronamespace 26!,proowner 26!,prolang 26!,procost 700!,prorows 700!,provariadic 26!,prosupport 24!,prokind 18!,prosecdef 16!,proleakproof 16!,proisstrict 16!,proretset 16!,provolatile 18!,proparallel 18!,pronargs 21!,pronargdefaults 21!,prorettype 26!,proargtypes 30!,proallargtypes 1028,proargmodes 1002,proargnames 1009,proargdefaults 194,protrftypes 1028,prosrc 25!,probin 25,prosqlbody 194,proconfig 1009,proacl 1034
      pg_publication\t6104\t10107\tr\t0\toid 26!,pubname 19!,pubowner 26!,puballtables 16!,pubinsert 16!,pubupdate 16!,pubdelete 16!,pubtruncate 16!,pubviaroot 16!,pubgencols 18!
      pg_publication_namespace\t6237\t10109\tr\t0\toid 26!,pnpubid 26!,pnnspid 26!
      pg_publication_rel\t6106\t10111\tr\t0\toid 26!,prpubid 26!,prrelid 26!,prqual 194,prattrs 22
      pg_publication_tables\t12068\t12070\tv\t0\tpubname 19,schemaname 19,tablename 19,attnames 1003,rowfilter 25
      pg_range\t3541\t10101\tr\t0\trngtypid 26!,rngsubtype 26!,rngmultitypid 26!,rngcollation 26!,rngsubopc 26!,rngcanonical 24!,rngsubdiff 24!
      pg_replication_origin\t6000\t10086\tr\t1\troident 26!,roname 25!
      pg_replication_origin_status\t12343\t12345\tv\t0\tlocal_id 26,external_id 25,remote_lsn 3220,local_lsn 3220
      pg_replication_slots\t12261\t12263\tv\t0\tslot_name 19,plugin 19,slot_type 25,datoid 26,database 19,temporary 16,active 16,active_pid 23,xmin 28,catalog_xmin 28,restart_lsn 3220,confirmed_flush_lsn 3220,wal_status 25,safe_wal_size 20,two_phase 16,two_phase_at 3220,inactive_since 1184,conflicting 16,invalidation_reason 25,failover 16,synced 16
      pg_rewrite\t2618\t10035\tr\t0\toid 26!,rulename 19!,ev_class 26!,ev_type 18!,ev_enabled 18!,is_instead 16!,ev_qual 194!,ev_action 194!
      pg_roles\t12000\t12002\tv\t0\trolname 19,rolsuper 16,rolinherit 16,rolcreaterole 16,rolcreatedb 16,rolcanlogin 16,rolreplication 16,rolconnlimit 23,rolpassword 25,rolvaliduntil 1184,rolbypassrls 16,rolconfig 1009^,oid 26
      pg_rules\t12023\t12025\tv\t0\tschemaname 19,tablename 19,rulename 19,definition 25
      pg_seclabel\t3596\t10092\tr\t0\tobjoid 26!,classoid 26!,objsubid 23!,provider 25!,label 25!
      pg_seclabels\t12099\t12101\tv\t0\tobjoid 26,classoid 26,objsubid 23,objtype 25,objnamespace 26,objname 25^,provider 25^,label 25^
      pg_sequence\t2224\t10105\tr\t0\tseqrelid 26!,seqtypid 26!,seqstart 20!,seqincrement 20!,seqmax 20!,seqmin 20!,seqcache 20!,seqcycle 16!
      pg_sequences\t12048\t12050\tv\t0\tschemaname 19,sequencename 19,sequenceowner 19,data_type 2206,start_value 20,min_value 20,max_value 20,increment_by 20,cycle 16,cache_size 20,last_value 20
      pg_settings\t12104\t12106\tv\t0\tname 25,setting 25,unit 25,category 25,short_desc 25,extra_desc 25,context 25,vartype 25,source 25,min_val 25,max_val 25,enumvals 1009,boot_val 25,reset_val 25,sourcefile 25,sourceline 23,pending_restart 16
      pg_shadow\t12005\t12007\tv\t0\tusename 19,usesysid 26,usecreatedb 16,usesuper 16,userepl 16,usebypassrls 16,passwd 25^,valuntil 1184,useconfig 1009^
      pg_shdepend\t1214\t10060\tr\t1\tdbid 26!,classid 26!,objid 26!,objsubid 23!,refclassid 26!,refobjid 26!,deptype 18!
      pg_shdescription\t2396\t10062\tr\t1\tobjoid 26!,classoid 26!,description 25!
      pg_shmem_allocations\t12134\t12136\tv\t0\tname 25,off 20,size 20,allocated_size 20
      pg_shmem_allocations_numa\t12138\t12140\tv\t0\tname 25,numa_node 23,size 20
      pg_shseclabel\t3592\t4066\tr\t1\tobjoid 26!,classoid 26!,provider 25!,label 25!
      pg_stat_activity\t12226\t12228\tv\t0\tdatid 26,datname 19,pid 23,leader_pid 23,usesysid 26,usename 19,application_name 25,client_addr 869,client_hostname 25,client_port 23,backend_start 1184,xact_start 1184,query_start 1184,state_change 1184,wait_event_type 25,wait_event 25,state 25,backend_xid 28,backend_xmin 28,query_id 20,query 25,backend_type 25
      pg_stat_all_indexes\t12187\t12189\tv\t0\trelid 26,indexrelid 26,schemaname 19,relname 19,indexrelname 19,idx_scan 20,last_idx_scan 1184,idx_tup_read 20,idx_tup_fetch 20
      pg_stat_all_tables\t12146\t12148\tv\t0\trelid 26,schemaname 19,relname 19,seq_scan 20,last_seq_scan 1184,seq_tup_read 20,idx_scan 20,last_idx_scan 1184,idx_tup_fetch 20,n_tup_ins 20,n_tup_upd 20,n_tup_del 20,n_tup_hot_upd 20,n_tup_newpage_upd 20,n_live_tup 20,n_dead_tup 20,n_mod_since_analyze 20,n_ins_since_vacuum 20,last_vacuum 1184,last_autovacuum 1184,last_analyze 1184,last_autoanalyze 1184,vacuum_count 20,autovacuum_count 20,analyze_count 20,autoanalyze_count 20,total_vacuum_time 701,total_autovacuum_time 701,total_analyze_time 701,total_autoanalyze_time 701
      pg_stat_archiver\t12289\t12291\tv\t0\tarchived_count 20,last_archived_wal 25,last_archived_time 1184,failed_count 20,last_failed_wal 25,last_failed_time 1184,stats_reset 1184
      pg_stat_bgwriter\t12293\t12295\tv\t0\tbuffers_clean 20,maxwritten_clean 20,buffers_alloc 20,stats_reset 1184
      pg_stat_checkpointer\t12297\t12299\tv\t0\tnum_timed 20,num_requested 20,num_done 20,restartpoints_timed 20,restartpoints_req 20,restartpoints_done 20,write_time 701,sync_time 701,buffers_written 20,slru_written 20,stats_reset 1184
      pg_stat_database\t12270\t12272\tv\t0\tdatid 26,datname 19,numbackends 23,xact_commit 20,xact_rollback 20,blks_read 20,blks_hit 20,tup_returned 20,tup_fetched 20,tup_inserted 20,tup_updated 20,tup_deleted 20,conflicts 20,temp_files 20,temp_bytes 20,deadlocks 20,checksum_failures 20,checksum_last_failure 1184,blk_read_time 701,blk_write_time 701,session_time 701,active_time 701,idle_in_transaction_time 701,sessions 20,sessions_abandoned 20,sessions_fatal 20,sessions_killed 20,parallel_workers_to_launch 20,parallel_workers_launched 20,stats_reset 1184
      pg_stat_database_conflicts\t12275\t12277\tv\t0\tdatid 26,datname 19,confl_tablespace 20,confl_lock 20,confl_snapshot 20,confl_bufferpin 20,confl_deadlock 20,confl_active_logicalslot 20
      pg_stat_gssapi\t12257\t12259\tv\t0\tpid 23,gss_authenticated 16,principal 25,encrypted 16,credentials_delegated 16
      pg_stat_io\t12301\t12303\tv\t0\tbackend_type 25,object 25,context 25,reads 20,read_bytes 1700,read_time 701,writes 20,write_bytes 1700,write_time 701,writebacks 20,writeback_time 701,extends 20,extend_bytes 1700,extend_time 701,hits 20,evictions 20,reuses 20,fsyncs 20,fsync_time 701,stats_reset 1184
      pg_stat_progress_analyze\t12309\t12311\tv\t0\tpid 23,datid 26,datname 19,relid 26,phase 25,sample_blks_total 20,sample_blks_scanned 20,ext_stats_total 20,ext_stats_computed 20,child_tables_total 20,child_tables_done 20,current_child_table_relid 26,delay_time 701
      pg_stat_progress_basebackup\t12329\t12331\tv\t0\tpid 23,phase 25,backup_total 20,backup_streamed 20,tablespaces_total 20,tablespaces_streamed 20
      pg_stat_progress_cluster\t12319\t12321\tv\t0\tpid 23,datid 26,datname 19,relid 26,command 25,phase 25,cluster_index_relid 26,heap_tuples_scanned 20,heap_tuples_written 20,heap_blks_total 20,heap_blks_scanned 20,index_rebuild_count 20
      pg_stat_progress_copy\t12333\t12335\tv\t0\tpid 23,datid 26,datname 19,relid 26,command 25,type 25,bytes_processed 20,bytes_total 20,tuples_processed 20,tuples_excluded 20,tuples_skipped 20
      pg_stat_progress_create_index\t12324\t12326\tv\t0\tpid 23,datid 26,datname 19,relid 26,index_relid 26,command 25,phase 25,lockers_total 20,lockers_done 20,current_locker_pid 20,blocks_total 20,blocks_done 20,tuples_total 20,tuples_done 20,partitions_total 20,partitions_done 20
      pg_stat_progress_vacuum\t12314\t12316\tv\t0\tpid 23,datid 26,datname 19,relid 26,phase 25,heap_blks_total 20,heap_blks_scanned 20,heap_blks_vacuumed 20,index_vacuum_count 20,max_dead_tuple_bytes 20,dead_tuple_bytes 20,num_dead_item_ids 20,indexes_total 20,indexes_processed 20,delay_time 701
      pg_stat_recovery_prefetch\t12244\t12246\tv\t0\tstats_reset 1184,prefetch 20,hit 20,skip_init 20,skip_new 20,skip_fpw 20,skip_rep 20,wal_distance 23,block_distance 23,io_depth 23
      pg_stat_replication\t12231\t12233\tv\t0\tpid 23,usesysid 26,usename 19,application_name 25,client_addr 869,client_hostname 25,client_port 23,backend_start 1184,backend_xmin 28,state 25,sent_lsn 3220,write_lsn 3220,flush_lsn 3220,replay_lsn 3220,write_lag 1186,flush_lag 1186,replay_lag 1186,sync_priority 23,sync_state 25,reply_time 1184
      pg_stat_replication_slots\t12266\t12268\tv\t0\tslot_name 25,spill_txns 20,spill_count 20,spill_bytes 20,stream_txns 20,stream_count 20,stream_bytes 20,total_txns 20,total_bytes 20,stats_reset 1184
      pg_stat_slru\t12236\t12238\tv\t0\tname 25,blks_zeroed 20,blks_hit 20,blks_read 20,blks_written 20,blks_exists 20,flushes 20,truncates 20,stats_reset 1184
      pg_stat_ssl\t12253\t12255\tv\t0\tpid 23,ssl 16,version 25,cipher 25,bits 23,client_dn 25,client_serial 1700,issuer_dn 25
      pg_stat_subscription\t12248\t12250\tv\t0\tsubid 26,subname 19,worker_type 25,pid 23,leader_pid 23,relid 26,received_lsn 3220,last_msg_send_time 1184,last_msg_receipt_time 1184,latest_end_lsn 3220,latest_end_time 1184
      pg_stat_subscription_stats\t12347\t12349\tv\t0\tsubid 26,subname 19,apply_error_count 20,sync_error_count 20,confl_insert_exists 20,confl_update_origin_differs 20,confl_update_exists 20,confl_update_missing 20,confl_delete_origin_differs 20,confl_delete_missing 20,confl_multiple_unique_conflicts 20,stats_reset 1184
      pg_stat_sys_indexes\t12192\t12194\tv\t0\trelid 26,indexrelid 26,schemaname 19,relname 19,indexrelname 19,idx_scan 20,last_idx_scan 1184,idx_tup_read 20,idx_tup_fetch 20
      pg_stat_sys_tables\t12156\t12158\tv\t0\trelid 26,schemaname 19,relname 19,seq_scan 20,last_seq_scan 1184,seq_tup_read 20,idx_scan 20,last_idx_scan 1184,idx_tup_fetch 20,n_tup_ins 20,n_tup_upd 20,n_tup_del 20,n_tup_hot_upd 20,n_tup_newpage_upd 20,n_live_tup 20,n_dead_tup 20,n_mod_since_analyze 20,n_ins_since_vacuum 20,last_vacuum 1184,last_autovacuum 1184,last_analyze 1184,last_autoanalyze 1184,vacuum_count 20,autovacuum_count 20,analyze_count 20,autoanalyze_count 20,total_vacuum_time 701,total_autovacuum_time 701,total_analyze_time 701,total_autoanalyze_time 701
      pg_stat_user_functions\t12279\t12281\tv\t0\tfuncid 26,schemaname 19,funcname 19,calls 20,total_time 701,self_time 701
      pg_stat_user_indexes\t12196\t12198\tv\t0\trelid 26,indexrelid 26,schemaname 19,relname 19,indexrelname 19,idx_scan 20,last_idx_scan 1184,idx_tup_read 20,idx_tup_fetch 20
      pg_stat_user_tables\t12165\t12167\tv\t0\trelid 26,schemaname 19,relname 19,seq_scan 20,last_seq_scan 1184,seq_tup_read 20,idx_scan 20,last_idx_scan 1184,idx_tup_fetch 20,n_tup_ins 20,n_tup_upd 20,n_tup_del 20,n_tup_hot_upd 20,n_tup_newpage_upd 20,n_live_tup 20,n_dead_tup 20,n_mod_since_analyze 20,n_ins_since_vacuum 20,last_vacuum 1184,last_autovacuum 1184,last_analyze 1184,last_autoanalyze 1184,vacuum_count 20,autovacuum_count 20,analyze_count 20,autoanalyze_count 20,total_vacuum_time 701,total_autovacuum_time 701,total_analyze_time 701,total_autoanalyze_time 701
      pg_stat_wal\t12305\t12307\tv\t0\twal_records 20,wal_fpi 20,wal_bytes 1700,wal_buffers_full 20,stats_reset 1184
      pg_stat_wal_receiver\t12240\t12242\tv\t0\tpid 23,status 25,receive_start_lsn 3220,receive_start_tli 23,written_lsn 3220,flushed_lsn 3220,received_tli 23,last_msg_send_time 1184,last_msg_receipt_time 1184,latest_end_lsn 3220,latest_end_time 1184,slot_name 25,sender_host 25,sender_port 23,conninfo 25
      pg_stat_xact_all_tables\t12151\t12153\tv\t0\trelid 26,schemaname 19,relname 19,seq_scan 20,seq_tup_read 20,idx_scan 20,idx_tup_fetch 20,n_tup_ins 20,n_tup_upd 20,n_tup_del 20,n_tup_hot_upd 20,n_tup_newpage_upd 20
      pg_stat_xact_sys_tables\t12161\t12163\tv\t0\trelid 26,schemaname 19,relname 19,seq_scan 20,seq_tup_read 20,idx_scan 20,idx_tup_fetch 20,n_tup_ins 20,n_tup_upd 20,n_tup_del 20,n_tup_hot_upd 20,n_tup_newpage_upd 20
      pg_stat_xact_user_functions\t12284\t12286\tv\t0\tfuncid 26,schemaname 19,funcname 19,calls 20,total_time 701,self_time 701
      pg_stat_xact_user_tables\t12170\t12172\tv\t0\trelid 26,schemaname 19,relname 19,seq_scan 20,seq_tup_read 20,idx_scan 20,idx_tup_fetch 20,n_tup_ins 20,n_tup_upd 20,n_tup_del 20,n_tup_hot_upd 20,n_tup_newpage_upd 20
      pg_statio_all_indexes\t12200\t12202\tv\t0\trelid 26,indexrelid 26,schemaname 19,relname 19,indexrelname 19,idx_blks_read 20,idx_blks_hit 20
      pg_statio_all_sequences\t12213\t12215\tv\t0\trelid 26,schemaname 19,relname 19,blks_read 20,blks_hit 20
      pg_statio_all_tables\t12174\t12176\tv\t0\trelid 26,schemaname 19,relname 19,heap_blks_read 20,heap_blks_hit 20,idx_blks_read 20,idx_blks_hit 20,toast_blks_read 20,toast_blks_hit 20,tidx_blks_read 20,tidx_blks_hit 20
      pg_statio_sys_indexes\t12205\t12207\tv\t0\trelid 26,indexrelid 26,schemaname 19,relname 19,indexrelname 19,idx_blks_read 20,idx_blks_hit 20
      pg_statio_sys_sequences\t12218\t12220\tv\t0\trelid 26,schemaname 19,relname 19,blks_read 20,blks_hit 20
      pg_statio_sys_tables\t12179\t12181\tv\t0\trelid 26,schemaname 19,relname 19,heap_blks_read 20,heap_blks_hit 20,idx_blks_read 20,idx_blks_hit 20,toast_blks_read 20,toast_blks_hit 20,tidx_blks_read 20,tidx_blks_hit 20
      pg_statio_user_indexes\t12209\t12211\tv\t0\trelid 26,indexrelid 26,schemaname 19,relname 19,indexrelname 19,idx_blks_read 20,idx_blks_hit 20
      pg_statio_user_sequences\t12222\t12224\tv\t0\trelid 26,schemaname 19,relname 19,blks_read 20,blks_hit 20
      pg_statio_user_tables\t12183\t12185\tv\t0\trelid 26,schemaname 19,relname 19,heap_blks_read 20,heap_blks_hit 20,idx_blks_read 20,idx_blks_hit 20,toast_blks_read 20,toast_blks_hit 20,tidx_blks_read 20,tidx_blks_hit 20
      pg_statistic\t2619\t10029\tr\t0\tstarelid 26!,staattnum 21!,stainherit 16!,stanullfrac 700!,stawidth 23!,stadistinct 700!,stakind1 21!,stakind2 21!,stakind3 21!,stakind4 21!,stakind5 21!,staop1 26!,staop2 26!,staop3 26!,staop4 26!,staop5 26!,stacoll1 26!,stacoll2 26!,stacoll3 26!,stacoll4 26!,stacoll5 26!,stanumbers1 1021,stanumbers2 1021,stanumbers3 1021,stanumbers4 1021,stanumbers5 1021,stavalues1 2277,stavalues2 2277,stavalues3 2277,stavalues4 2277,stavalues5 2277
      pg_statistic_ext\t3381\t10031\tr\t0\toid 26!,stxrelid 26!,stxname 19!,stxnamespace 26!,stxowner 26!,stxkeys 22!,stxstattarget 21,stxkind 1002!,stxexprs 194
      pg_statistic_ext_data\t3429\t10033\tr\t0\tstxoid 26!,stxdinherit 16!,stxdndistinct 3361,stxddependencies 3402,stxdmcv 5017,stxdexpr 10028
      pg_stats\t12053\t12055\tv\t0\tschemaname 19,tablename 19,attname 19,inherited 16,null_frac 700,avg_width 23,n_distinct 700,most_common_vals 2277,most_common_freqs 1021,histogram_bounds 2277,correlation 700,most_common_elems 2277,most_common_elem_freqs 1021,elem_count_histogram 1021,range_length_histogram 2277,range_empty_frac 700,range_bounds_histogram 2277
      pg_stats_ext\t12058\t12060\tv\t0\tschemaname 19,tablename 19,statistics_schemaname 19,statistics_name 19,statistics_owner 19,attnames 1003,exprs 1009,kinds 1002,inherited 16,n_distinct 3361^,dependencies 3402^,most_common_vals 1009,most_common_val_nulls 1000,most_common_freqs 1022,most_common_base_freqs 1022
      pg_stats_ext_exprs\t12063\t12065\tv\t0\tschemaname 19,tablename 19,statistics_schemaname 19,statistics_name 19,statistics_owner 19,expr 25,inherited 16,null_frac 700,avg_width 23,n_distinct 700,most_common_vals 2277,most_common_freqs 1021,histogram_bounds 2277,correlation 700,most_common_elems 2277,most_common_elem_freqs 1021,elem_count_histogram 1021
      pg_subscription\t6100\t6101\tr\t1\toid 26!,subdbid 26!,subskiplsn 3220!,subname 19!,subowner 26!,subenabled 16!,subbinary 16!,substream 18!,subtwophasestate 18!,subdisableonerr 16!,subpasswordrequired 16!,subrunasowner 16!,subfailover 16!,subconninfo 25!,subslotname 19,subsynccommit 25!,subpublications 1009!,suborigin 25
      pg_subscription_rel\t6102\t10114\tr\t0\tsrsubid 26!,srrelid 26!,srsubstate 18!,srsublsn 3220
      pg_tables\t12033\t12035\tv\t0\tschemaname 19,tablename 19,tableowner 19,tablespace 19,hasindexes 16,hasrules 16,hastriggers 16,rowsecurity 16
      pg_tablespace\t1213\t10056\tr\t1\toid 26!,spcname 19!,spcowner 26!,spcacl 1034,spcoptions 1009
      pg_timezone_abbrevs\t12122\t12124\tv\t0\tabbrev 25,utc_offset 1186,is_dst 16
      pg_timezone_names\t12126\t12128\tv\t0\tname 25,abbrev 25,utc_offset 1186,is_dst 16
      pg_transform\t3576\t10103\tr\t0\toid 26!,trftype 26!,trflang 26!,trffromsql 24!,trftosql 24!
      pg_trigger\t2620\t10037\tr\t0\toid 26!,tgrelid 26!,tgparentid 26!,tgname 19!,tgfoid 26!,tgtype 21!,tgenabled 18!,tgisinternal 16!,tgconstrrelid 26!,tgconstrindid 26!,tgconstraint 26!,tgdeferrable 16!,tginitdeferred 16!,tgnargs 21!,tgattr 22!,tgargs 17!,tgqual 194,tgoldtable 19,tgnewtable 19
      pg_ts_config\t3602\t10064\tr\t0\toid 26!,cfgname 19!,cfgnamespace 26!,cfgowner 26!,cfgparser 26!
      pg_ts_config_map\t3603\t10066\tr\t0\tmapcfg 26!,maptokentype 23!,mapseqno 23!,mapdict 26!
      pg_ts_dict\t3600\t10068\tr\t0\toid 26!,dictname 19!,dictnamespace 26!,dictowner 26!,dicttemplate 26!,dictinitoption 25
      pg_ts_parser\t3601\t10070\tr\t0\toid 26!,prsname 19!,prsnamespace 26!,prsstart 24!,prstoken 24!,prsend 24!,prsheadline 24!,prslextype 24!
      pg_ts_template\t3764\t10072\tr\t0\toid 26!,tmplname 19!,tmplnamespace 26!,tmplinit 24!,tmpllexize 24!
      pg_type\t1247\t71\tr\t0\toid 26!,typname 19!,typnamespace 26!,typowner 26!,typlen 21!,typbyval 16!,typtype 18!,typcategory 18!,typispreferred 16!,typisdefined 16!,typdelim 18!,typrelid 26!,typsubscript 24!,typelem 26!,typarray 26!,typinput 24!,typoutput 24!,typreceive 24!,typsend 24!,typmodin 24!,typmodout 24!,typanalyze 24!,typalign 18!,typstorage 18!,typnotnull 16!,typbasetype 26!,typtypmod 23!,typndims 23!,typcollation 26!,typdefaultbin 194,typdefault 25,typacl 1034
      pg_user\t12014\t12016\tv\t0\tusename 19,usesysid 26,usecreatedb 16,usesuper 16,userepl 16,usebypassrls 16,passwd 25,valuntil 1184,useconfig 1009^
      pg_user_mapping\t1418\t10080\tr\t0\toid 26!,umuser 26!,umserver 26!,umoptions 1009
      pg_user_mappings\t12338\t12340\tv\t0\tumid 26,srvid 26,srvname 19,umuser 26,usename 19,umoptions 1009^
      pg_views\t12028\t12030\tv\t0\tschemaname 19,viewname 19,viewowner 19,definition 25
      pg_wait_events\t12351\t12353\tv\t0\ttype 25,name 25,description 25
      """;

  private SystemRelationRows() {}
}
